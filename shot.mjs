import puppeteer from 'puppeteer-core'; import http from 'node:http'; import { readFile } from 'node:fs/promises'; import { extname } from 'node:path';
const types={'.html':'text/html','.js':'text/javascript','.css':'text/css','.csv':'text/csv','.json':'application/json','.webp':'image/webp','.svg':'image/svg+xml'};
const server=http.createServer(async (q,r)=>{ try{ const p='dist/demo'+decodeURIComponent(new URL(q.url,'http://x').pathname); const b=await readFile(p); r.writeHead(200,{'content-type':types[extname(p)]??'application/octet-stream'}); r.end(b);}catch{r.writeHead(404).end();}}).listen(0);
const port=server.address().port;
const [,, page, ...steps]=process.argv;
const browser=await puppeteer.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
for (const [w,dark] of [[1280,false],[360,false],[360,true]]) {
  const tab=await browser.newPage(); await tab.setViewport({width:w,height:900,deviceScaleFactor:1, isMobile:w<500, hasTouch:w<500});
  await tab.emulateMediaFeatures([{name:'prefers-color-scheme',value:dark?'dark':'light'}]);
  tab.on('console',m=>['error','warn'].includes(m.type())&&console.log(m.text()));
  await tab.goto(`http://localhost:${port}/demo/${page}.html`,{waitUntil:'networkidle0'});
  for (const step of steps) { await tab.evaluate(step); await new Promise(r=>setTimeout(r,500)); }
  await tab.screenshot({path:`/tmp/shot-${page}-${w}${dark?'-dark':''}.png`,fullPage:!process.env.CLIP,...(process.env.CLIP?{clip:{x:0,y:+process.env.CLIP,width:w,height:1500},captureBeyondViewport:true}:{})});
}
await browser.close(); server.close();
