import { skillsFromFiles } from "~/domain/reference/skill-data.server";
import { buildSkillIndex } from "~/domain/reference/skills";
import { writeSync, readFileSync, readdirSync } from "node:fs";
const index = buildSkillIndex(skillsFromFiles());
const out=(s:string)=>writeSync(1,s+"\n");
const texts: {text:string; skills:string[]}[]=[];
const dir="scripts/bench-matching/labels/";
for (const f of readdirSync(dir+"experts")) for (const e of JSON.parse(readFileSync(dir+"experts/"+f,"utf8"))) texts.push({text:[e.headline?.vi,e.headline?.en,e.biography?.vi,e.biography?.en].filter(Boolean).join("\n\n"), skills:e.skills.map((s:any)=>s[0])});
for (const f of readdirSync(dir+"positions")) { const p=JSON.parse(readFileSync(dir+"positions/"+f,"utf8")); texts.push({text:p.title+"\n\n"+p.text, skills:p.skills.map((s:any)=>s.id)}); }
const hits=new Map<string,{n:number;own:number;id:string}>();
let found=0, own=0, want=0; let chars=0; const t=performance.now();
for (const {text,skills} of texts) { chars+=text.length; const f=index.suggestSkills(text); found+=f.length; own+=f.filter(x=>skills.includes(x.skillId)).length; want+=skills.length;
 for (const x of f) for (const w of x.words) { const k=w.toLowerCase().replace(/\s+/g," ")+" -> "+x.skillId; const h=hits.get(k)??{n:0,own:0,id:x.skillId}; h.n++; if (skills.includes(x.skillId) || index.neighbours(x.skillId).some(nb=>skills.includes(nb.id))) h.own++; hits.set(k,h);} }
out(`texts ${texts.length} chars ${chars} ms ${(performance.now()-t).toFixed(0)} found ${found} own ${own} want ${want}`);
out("--- suspicious: not in or near declared skills");
out([...hits].filter(([,h])=>h.own===0).sort((a,b)=>b[1].n-a[1].n).slice(0,230).map(([k,h])=>`${k} x${h.n}`).join("; "));
