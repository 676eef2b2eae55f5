/** Values of the keys of OpenStreetMap that directories are made of (wiki.openstreetmap.org/wiki/Map_features), one per line, in French. */
export const mapFeatures = `yes Oui
no Non
limited En partie
designated Oui, prévu pour cela
customers Pour la clientèle
permissive Toléré
private Privé
public Public
only Uniquement
wlan Wi-Fi
wifi Wi-Fi
terminal Sur un poste
wired Par câble
outside À l’extérieur
separated Espace séparé
isolated Espace fermé
arts_centre Centre culturel
atm Distributeur de billets
bank Banque
bar Bar
bench Banc
bicycle_parking Stationnement vélo
bicycle_rental Location de vélos
bicycle_repair_station Réparation de vélos
cafe Café
car_sharing Autopartage
charging_station Borne de recharge
childcare Garde d’enfants
cinema Cinéma
clinic Centre de soins
college Établissement d’enseignement
community_centre Salle ou maison de quartier
coworking_space Espace de travail partagé
dentist Dentiste
doctors Médecin
drinking_water Eau potable
events_venue Salle de réception
fast_food Restauration rapide
fire_station Caserne de pompiers
fountain Fontaine
fuel Station-service
give_box Boîte à dons
hospital Hôpital
ice_cream Glacier
internet_cafe Cybercafé
kindergarten École maternelle
library Bibliothèque
marketplace Marché
music_school École de musique
nightclub Boîte de nuit
parking Stationnement
pharmacy Pharmacie
place_of_worship Lieu de culte
police Police
post_box Boîte aux lettres
post_office Bureau de poste
pub Pub
public_bookcase Boîte à livres
recycling Point de recyclage
restaurant Restaurant
school École
shelter Abri
social_centre Lieu associatif
social_facility Structure sociale
studio Studio
theatre Théâtre
toilets Toilettes
townhall Mairie
toy_library Ludothèque
university Université
veterinary Vétérinaire
waste_disposal Dépôt de déchets
alcohol Vins et spiritueux
bakery Boulangerie
beauty Institut de beauté
bicycle Vélos
books Librairie
butcher Boucherie
charity Boutique solidaire
cheese Fromagerie
clothes Vêtements
convenience Épicerie
deli Traiteur
farm Produits de la ferme
florist Fleuriste
greengrocer Primeur
hairdresser Coiffure
newsagent Presse
optician Optique
pastry Pâtisserie
second_hand Objets d’occasion
supermarket Supermarché
tobacco Tabac
toys Jouets
dance Danse
fitness_centre Salle de sport
fitness_station Agrès en plein air
garden Jardin
ice_rink Patinoire
park Parc
pitch Terrain de sport
playground Aire de jeux
sports_centre Centre sportif
sports_hall Gymnase
stadium Stade
swimming_pool Piscine
track Piste
apartment Meublé de tourisme
artwork Œuvre d’art
attraction Curiosité
camp_site Camping
caravan_site Aire de camping-cars
chalet Chalet
gallery Galerie
guest_house Chambre d’hôtes
hostel Auberge
hotel Hôtel
information Information
museum Musée
picnic_site Aire de pique-nique
viewpoint Point de vue
zoo Parc animalier
french Française
italian Italienne
chinese Chinoise
japanese Japonaise
indian Indienne
asian Asiatique
regional Régionale
coffee_shop Café
pizza Pizza
burger Burger
kebab Kebab
sandwich Sandwich
crepe Crêpes
basketball Basket
cycling Cyclisme
football Football
soccer Football
gymnastics Gymnastique
handball Handball
judo Judo
multi Plusieurs sports
rugby Rugby
running Course à pied
swimming Natation
table_tennis Tennis de table
tennis Tennis
volleyball Volley
boules Boules
climbing Escalade
skateboard Skate`;
