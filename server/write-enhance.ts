import { writeFileSync } from "node:fs";
import { buildEnhance } from "./assets/build-enhance";

writeFileSync(".next/enhance.js", await buildEnhance());
