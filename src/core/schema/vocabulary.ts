import type { Role } from './schema.js';

/**
 * How columns are called in French, English, Spanish, German and Italian, some in Polish: folded words, phrases between commas.
 * `=` before a phrase: only when it is the whole heading; `^`: only when it begins it (« assured date » begins no session).
 */
const vocabulary: Readonly<Partial<Record<Role, string>>> = {
  title:
    'nom,name,titre,title,intitule,libelle,lib,denomination,raison sociale,enseigne,appellation,designation,patronyme,' +
    'nombre,titulo,titolo,nome,bezeichnung,titel,' +
    '=structure,=association,=organisme,=organisation,=organization,=etablissement,=evenement,=event,=veranstaltung,=evento,=spectacle,=spettacolo,=wydarzenie,=entidad,=ente,=verein,=atelier,=cours,=stage,=activite,=formation,=conference,=discipline,=workshop,=mission,=poste,=annonce,=film,=summary,=course,=class,=kurs,=curso,=corso',
  subtitle: 'sous titre,subtitle,untertitel,subtitulo,sottotitolo,slogan,accroche,baseline,tagline',
  text:
    'description,descriptif,content,contenu,body,presentation,resume,abstract,beschreibung,descripcion,descrizione,summary,chapo,' +
    'bio,biography,biographie,commentaire,commentaires,comments,remarque,remarques,bemerkung,notes,about,details,introtext,extrait,excerpt,=objet,=missions,=activites',
  image:
    'image,cover,photo,logo,thumbnail,vignette,illustration,picture,bild,imagen,immagine,foto,affiche,img,banner,banniere,bandeau,visuel,couverture,poster,miniature,images,photos',
  id: 'id,identifiant,uid,uuid,guid,objectid,globalid,identifier,idobj,slug,=numero,=n °,=ref,=reference,=code,=cle,=key',
  address:
    'adresse,ad,address,direccion,indirizzo,anschrift,street,strasse,=rue,=voie,=domicilio,adr,addr,adres,post office box,sede legale,ulica',
  postcode:
    'code postal,cp,postcode,postal code,zip,zip code,zipcode,plz,codigo postal,postleitzahl,codepostal,postalcode,npa,cap,codpostal,codpos,billing code,codes postaux,c p,kod pocztowy',
  city:
    'commune,ville,city,town,village,community,localite,ciudad,municipio,comune,citta,ort,stadt,gemeinde,municipality,com,' +
    'locality,localidad,nom commune,libcommune,libcom,address locality,miejscowosc',
  region:
    'region,departement,department,dep,dept,province,provincia,regione,county,state,canton,bundesland,arrondissement,address region',
  country: 'pays,country,pais,paese,=land,countrycode,staat,address country',
  latitude:
    'latitude,ylat,ylatitude,y wgs,lat wgs,breitengrad,latitudine,northing,lat,=y,coord y,y coord,geo y,geoy,latitud',
  longitude:
    'longitude,xlong,xlon,xlongitude,x wgs,laengengrad,langengrad,longitudine,easting,lon,lng,long,=x,coord x,x coord,geo x,geox,longitud',
  coordinates:
    'coordonnees,coordinates,coordenadas,coordinate,geom,geo point,latlng,latlon,geopoint,gps,geolocalisation,wkt,geometry,geometrie,shape,=l,=geo',
  phone:
    'telephone,tel,phone,telefono,telefon,mobile,portable,gsm,fixe,numero telephone,num tel,=sms,contact,contatti,contacto,kontakt',
  email:
    'email,e mail,mail,courriel,courriels,emails,adresse mail,adresse email,adresse electronique,correo,mel,contact,contatti,contacto,kontakt',
  website:
    'site web,site internet,website,webseite,webauftritt,web,url,lien,link,=site,homepage,page web,pagina web,sitio web,facebook,twitter,instagram,' +
    'reseaux sociaux,enlace,liens,mastodon,linkedin,=uri',
  hours:
    'horaires,horaire,heures ouverture,ouverture,opening hours,opening times,openinghours,hours,offnungszeiten,oeffnungszeiten,horario,horarios,orari,' +
    'jours ouverture,lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,monday,tuesday,wednesday,thursday,friday,saturday,sunday,' +
    'lunes,martes,miercoles,jueves,viernes,sabado,domingo,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag',
  updated:
    'maj,horodateur,timestamp,datemaj,mise a jour,mis a jour,updated,updatedat,modified,update,modification,edit date,editdate,' +
    'actualisation,extract date,actualizacion,aggiornamento,stand,modifie,anderung,geandert',
  start:
    'debut,start,begin,date debut,start date,event start,^date,^dates,^data,^fecha,^datum,event date,dtstart,beginn,inicio,inizio,=du,jour,day,=dates,=calendrier,=schedule,=programme,=planning,=periode,local date,=when,=quand,' +
    'date heure,starts,startdate,von,date evenement,begins,beginnt,beginnt am',
  end: 'fin,end,date fin,end date,event end,dtend,ende,=au,ends,enddate,fine,bis,=fin,endet,endet am',
  'start-time':
    'heure debut,heure,start,beginnt um,time,arrive,arrival,begin,hora,uhrzeit,start time,debut,=de,beginn,ora,hour,horaire,from,inizio,inicio',
  'end-time': 'heure fin,end,endet um,depart,departure,end time,fin,=a,ende,until,to,fine',
  duration: 'duree,duration,dauer,duracion,durata,length',
  place: 'lieu,location,place,venue,stop,lugar,luogo,endroit,site name,=ou,miejsce',
  room: 'salle,room,raum,sala,amphi,auditorium',
  people:
    'anime par,encadrant,encadrante,intervenant,intervenants,intervenante,intervenantes,speaker,speakers,persons,people,animateur,animatrice,formateur,formatrice,' +
    'formateurs,=participants,artiste,artistes,performer,ponente,ponentes,entraineur,entraineuse,coach,professeur,professeure,enseignant,enseignante,author,authors,auteur,auteurs,autrice,autor,autore,autorin,relatore,relatori,^presenter,trainer,dozent',
  kind:
    'type,amenity,types,categorie,category,categories,kind,nature,typologie,domaine,domaines,domain,theme,thematique,format,track,tipo,' +
    'kategorie,event type,genre,clasificacion,topic,category title,category name,sector,secteur,rubrique,art,content type',
  price: 'prix,frais,tarif,tarifs,price,cost,fee,fees,cout,preis,precio,prezzo,=combien',
  seats: 'places,nombre places,seats,capacite,jauge,capacity,plazas,posti,nb places',
  registration:
    'inscription,inscriptions,registration,billetterie,reservation,booking,tickets,prise rdv,lien inscription,lien reservation,anmeldung,inscripcion,iscrizione',
  deadline:
    'date limite,limite,deadline,cloture,apply by,register by,frist,inscription avant,inscriptions avant,inscription jusqu,inscriptions jusqu,anmeldung bis',
  status: 'statut,status,etat,stato,estado,state',
};

/** Words that say nothing of what a column holds. */
const fillers: ReadonlySet<string> = new Set(
  'de la le les du des d l et a au aux en of the and un une votre notre vos nos der die das el los fr user libe lib'.split(
    ' ',
  ),
);

interface Claim {
  readonly role: Role;
  /** Where the phrase must stand to count: `=` it is the whole heading, `^` it begins it, empty anywhere. */
  readonly place: string;
}

/** What each phrase claims; filled when the first heading is read. */
const claims = new Map<string, Claim[]>();

function claimsOf(phrase: string): readonly Claim[] {
  if (claims.size === 0) {
    for (const [role, phrases] of Object.entries(vocabulary)) {
      for (const written of phrases.split(',')) {
        const place = /^[=^]?/.exec(written)?.[0] ?? '';
        const key = written.slice(place.length);
        const known = claims.get(key);
        const claim = { role: role as Role, place };
        if (known) known.push(claim);
        else claims.set(key, [claim]);
      }
    }
  }
  return claims.get(phrase) ?? [];
}

/** « Type de lieu » is a type and no place, « Nombre de salles » a number and no room. */
const begins = /^(?:types?|typologie|categorie|nature|nb|nombre|taux|presence|mode|niveau|id)$/;
/** English says so at the end: a « location type » is a type, a `location_id` a key, a « content title » a title. */
const ends = /^(?:types?|id|count|title)$/;

/** Words in the longest phrase. */
const LONGEST = 3;

/** The roles a heading speaks for, with how surely: the whole heading 3, its head or its end 2, inside 1, more for longer phrases. */
export function rolesOfHeading(words: readonly string[]): Map<Role, number> {
  const found = new Map<Role, number>();
  const telling = words.filter((word) => !fillers.has(word) && !/^\d+$/.test(word));
  for (const variant of [words, telling]) {
    const heads = begins.test(variant[0] ?? '') ? 1 : variant.length;
    for (let from = 0; from < heads; from++) {
      const last = ends.test(variant.at(-1) ?? '') ? variant.length : from + 1;
      for (let to = last; to <= Math.min(variant.length, from + LONGEST); to++) {
        for (const { role, place } of claimsOf(variant.slice(from, to).join(' '))) {
          const score = scoreAt(from, to, variant.length, place);
          if (score > (found.get(role) ?? 0)) found.set(role, score);
        }
      }
    }
  }
  // `addr:city`, « Adresse (ville) »: a part of an address, where it is not told in whole.
  if (found.has('address') && !found.has('postcode') && found.has('city')) found.set('city', 2.5);
  return found;
}

function scoreAt(from: number, to: number, end: number, place: string): number {
  const extra = (to - from - 1) / 2;
  if (to - from === end) return 3 + extra;
  if (place === '=' || (place === '^' && from > 0)) return 0;
  return (from === 0 ? 2.1 : to === end ? 2 : 1) + extra;
}
