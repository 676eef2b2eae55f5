import { expect } from 'chai';
import { openTakeMenu } from '../../support/take-menu.js';
import { checkAccessibility } from '../../support/axe.js';
import { until } from '../../support/page.js';
import { allByRole, getByRole, visibleText } from '../../support/query.js';
import { plain, showAgenda } from './agenda.js';

describe('An agenda in Spanish', () => {
  it('counts sessions, tells days, hours and states', async () => {
    const element = await showAgenda(undefined, 'lang="es" content-lang="fr"');
    const text = plain(visibleText(element));
    expect(text).to.include('8 sesiones').and.include('Viernes, 13 de marzo de 2099');
    expect(text).to.include('de 9:30 a 10:30').and.include('de 23:00 a 1:00');
    expect(text).to.include('Completo').and.include('Cancelado').and.include('Fecha aún desconocida');
    expect(text).to.include('Las horas son las de Paris.');
    await openTakeMenu(element);
    expect(
      getByRole(element, 'button', 'Descargar las fechas para mi calendario (archivo .ics)').isConnected,
    ).to.equal(true);
    await checkAccessibility(element);
  });

  it('names its views, and shows what lies behind', async () => {
    const element = await showAgenda(undefined, 'lang="es"');
    const views = allByRole(element, 'link').map((link) => plain(visibleText(link)));
    expect(views).to.include.members(['Programa', 'Mes']);
    getByRole(element, 'button', /^Mostrar la sesión pasada/).click();
    await until(() => visibleText(element).includes('Édition passée'));
    expect(getByRole(element, 'button', /^Ocultar la sesión pasada/).isConnected).to.equal(true);
  });
});
