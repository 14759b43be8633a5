import { closePages } from "./browser";

afterEach(closePages);
