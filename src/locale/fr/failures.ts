import type { FailureWords } from '../failures.js';

export const failures: FailureWords = {
  line: (line) => `ligne ${line}`,
  said: (words) => ` : « ${words} »`,
  sentences: {
    'invalid-address': () =>
      'L’adresse du fichier n’est pas valable. Elle doit commencer par https:// ou désigner un fichier du site.',
    offline: () => 'Il n’y a pas de connexion à Internet. Réessayez une fois la connexion revenue.',
    'network-or-cors': () =>
      'Le fichier n’a pas pu être atteint. Vérifiez son adresse ; s’il est sur un autre site, celui-ci doit autoriser la lecture (en-tête Access-Control-Allow-Origin).',
    'mixed-content': () =>
      'La page est en https et le fichier en http : les navigateurs le refusent. Utilisez une adresse en https.',
    timeout: () => 'Le serveur ne répond pas. Réessayez dans un moment.',
    'http-401': () => 'Le fichier n’est pas public : le serveur demande une autorisation.',
    'http-404': () => 'Le fichier n’est pas à cette adresse. Vérifiez-la, ou déposez le fichier de nouveau.',
    'http-other': ({ status }) => `Le serveur a répondu par une erreur${status}. Réessayez dans un moment.`,
    'html-instead-of-data': () =>
      'Cette adresse mène à une page web et non au fichier. Prenez le lien de téléchargement du fichier.',
    'xml-instead-of-data': () => 'Ce fichier est en XML. Enregistrez les données en CSV ou en JSON.',
    'feed-instead-of-data': () =>
      'Ce fichier est un flux d’actualités (RSS ou Atom), pas une liste : un lecteur de flux ou le site lui-même sait l’afficher. Donnez l’adresse d’un tableau, d’un calendrier (.ics) ou de données JSON.',
    'yaml-instead-of-data': () =>
      'Ce fichier est écrit en YAML. Enregistrez ou exportez la liste en CSV ou en JSON.',
    'contacts-instead-of-data': () =>
      'Ce fichier est un carnet d’adresses (vCard, .vcf). Exportez les contacts en CSV.',
    archive: () =>
      'Ce fichier est une archive compressée. Décompressez-le, puis déposez le CSV ou le JSON qu’il contient.',
    spreadsheet: () =>
      'Ce fichier est un classeur de tableur, et l’attribut format dit autre chose : retirez cet attribut, le classeur se lit tel quel.',
    'workbook-password': () =>
      'Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, et donnez l’adresse de la copie.',
    'workbook-broken': () =>
      'Ce classeur est abîmé ou incomplet. Ouvrez-le dans le tableur, enregistrez-le de nouveau, puis déposez-le encore une fois.',
    'binary-workbook': () =>
      'Ce classeur est au format binaire d’Excel (.xlsb). Enregistrez-le au format .xlsx ou .ods.',
    'old-workbook': () =>
      'Ce classeur est dans l’ancien format d’Excel (.xls). Enregistrez-le au format .xlsx ou .ods, et donnez l’adresse de ce fichier-là.',
    'empty-workbook': () => 'Aucune feuille visible de ce classeur ne contient de données.',
    'no-workbook': () =>
      'Ce fichier est un document (texte, présentation…), pas un classeur. Mettez la liste dans un tableur, en .ods ou en .xlsx.',
    iwork: () =>
      'Ce fichier vient de Numbers, Pages ou Keynote. Dans Numbers, exportez la liste au format Excel (.xlsx) ou CSV.',
    binary: () => 'Ce fichier n’est pas du texte. Enregistrez les données en CSV ou en JSON.',
    'no-calendar': () =>
      'Ce fichier porte le nom d’un calendrier (.ics) mais n’en est pas un. Exportez-le de nouveau.',
    empty: () => 'Le fichier est vide.',
    'no-rows': () => 'Le fichier ne contient aucune ligne de données.',
    'reported-error': ({ said }) =>
      `La source répond par une erreur au lieu de la liste${said}. Vérifiez l’adresse du fichier, et la clé d’accès s’il en faut une.`,
    'too-large': () =>
      'Le fichier est trop gros pour être lu. Allégez-le ou coupez-le en plusieurs fichiers.',
    'invalid-json': ({ line }) =>
      `Ce fichier n’est pas du JSON valide${line}. Exportez-le de nouveau, ou corrigez-le à cet endroit.`,
    'unknown-encoding': () =>
      'L’encodage demandé n’existe pas. Retirez l’attribut encoding, ou écrivez par exemple utf-8.',
    'missing-script': ({ part }) =>
      `Une partie du programme manque${part} : le dossier parvis/ doit être copié en entier.`,
    'no-answer': () =>
      'Le moteur de recherche ne répond pas, ou pas comme prévu. Vérifiez l’adresse de la source, puis réessayez.',
    busy: () =>
      'Le moteur de recherche a trop à faire (429 ou 503). La page a réessayé plusieurs fois. S’il est à vous, donnez-lui plus de moyens ; sinon, demandez à son éditeur ce qu’il accepte.',
    quota: () =>
      'Le portail n’accepte plus de questions sans compte pour le moment : son quota est atteint. Demandez à son éditeur de l’augmenter, ou servez une copie de la liste comme fichier.',
    'half-answer': () =>
      'Le moteur de recherche n’a répondu qu’à moitié (connexion coupée, parties de l’index absentes, temps dépassé). Une moitié de réponse n’est jamais montrée.',
    'unknown-answer': () =>
      'La réponse n’est pas celle d’un tel moteur, ou pas de cette version. Vérifiez l’adresse et l’attribut engine.',
    'question-refused': () =>
      'Le moteur de recherche refuse la question (400). Un champ a peut-être changé de nom ou de type : rechargez la page, et vérifiez where, filters et sort.',
    unexpected: () => 'Le fichier n’a pas pu être lu, pour une raison inattendue.',
  },
};
