import { directionOfName } from "../../../src/domain/evaluation/name-direction";

const names = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

describe("names of things that shall be few", () => {
  test.each(
    names(`
      繁忙期の平均待ち時間
      保育所等の待機児童数
      職員一人当たり時間外勤務時間（月平均）
      人身交通事故件数
      市税の滞納額
      収入未済額
      離職率
      二酸化炭素排出量
      １人１日当たりのごみ排出量
      市債残高
      経常収支比率
      要介護認定率
      苦情受付件数
      不登校児童生徒数
      コピー用紙の使用枚数
      救急車の平均到着時間
      市政への提案に対する回答の平均日数
      医療費の伸び率
      放置自転車の台数（少ないほど良い）
      待機児童数の減少
      回答に要した日数（短いほど良い）
      一人当たりの面積（小さいほど望ましい）
      Average overtime per employee (lower is better)
      Complaints (the fewer, the better)
      待機児童数 各年度５月１日現在
      市債残高（普通会計） 年度末現在
    `),
  )("%s", (name) => {
    expect(directionOfName(name).way).toBe("lower");
  });
});

describe("names that only sound like that", () => {
  test.each(
    names(`
      待機児童解消率
      苦情対応率
      解決した苦情件数
      滞納繰越分収納率
      滞納整理件数
      交通事故防止教室の参加者数
      未利用地の売却件数
      未利用地売却収入
      空き家の利活用件数
      登録空き家数
      就労した障害者数
      再生可能エネルギーの使用量
      研修に参加した職員数
      市民アンケート「窓口の待ち時間が短いと感じている人の割合」
      事故を起こさない運転講習の受講者数
      無事故車両数
      ごみの資源化率
      自殺予防研修の受講者数
    `),
  )("%s", (name) => {
    expect(directionOfName(name).way).not.toBe("lower");
  });
});

test("a definition in further lines does not hide what is counted", () => {
  expect(directionOfName("待機児童数\n４月に申し込んで入れなかった児童の数をいう。").way).toBe("lower");
  expect(directionOfName("待機児童数\n各年度５月１日現在").way).toBe("lower");
  expect(directionOfName("待機児童\n解消率").way).toBe("higher");
});

test.each([
  ["ＲＰＡ等による業務削減時間", { way: "higher", reduction: true, change: false }],
  [
    "BPRを実施した課の削減率\n※時間外勤務時間は職員一人当たり年間平均",
    { way: "higher", reduction: true, change: false },
  ],
  ["対前年度売上額の伸び率", { way: "higher", reduction: false, change: true }],
  ["職員定数の増減数（対前年度）", { way: "unclear", reduction: false, change: false }],
  ["市の職員数", { way: "unclear", reduction: false, change: false }],
  ["経費の削減", { way: "less", reduction: false, change: false }],
  ["窓口サービス満足度", { way: "unsaid", reduction: false, change: false }],
])("%s", (name, expected) => {
  expect(directionOfName(name)).toEqual(expected);
});
