/** Words, folded, that say nothing by themselves: « qui fait de la formation ? » is about training. */
const fillers: ReadonlySet<string> = new Set(
  (
    'a,au,aux,avec,ce,ces,cette,cherche,chez,comment,d,dans,de,des,du,elle,en,est,et,fait,faire,il,je,l,la,le,les,ma,mes,mon,nous,on,ou,par,' +
    'pour,que,quel,quelle,quelles,quels,qui,quoi,s,sa,sans,se,ses,son,sont,sur,un,une,vous,y,' +
    'an,and,are,at,by,do,does,for,from,how,i,in,is,my,of,or,the,to,what,where,who,with'
  ).split(','),
);

export function isFiller(word: string): boolean {
  return fillers.has(word);
}
