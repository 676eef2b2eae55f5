import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Schema } from '../../core/schema/schema.js';
import { warnMissing, warnOnce } from '../../visit/owner.js';
import type { CardTemplate, TemplateFault, TemplateReader } from './card-template.js';

/**
 * Looks after the host's `<template slot="card">`. What reads it is fetched, where scripts come one by one, only for pages that have
 * one; a template that cannot be used is told to the page's author, and the ordinary card stands in for it.
 */
export class TemplateController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #element: HTMLTemplateElement | null = null;
  #read: TemplateReader | null = null;
  #isAsked = false;
  #isFailed = false;
  /** What was read last, and of what. */
  #of: readonly unknown[] = [];
  #template: CardTemplate | null = null;
  #faults: readonly TemplateFault[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#element = this.#host.querySelector(':scope > template[slot="card"]');
    if (this.#element && !this.#isAsked) void this.#load();
    const other = this.#host.querySelector(':scope > [slot="card"]:not(template)');
    if (other) warnOnce(this.#host, `<${other.localName} slot="card"> is not used: it takes a <template>.`);
  }

  /** Whether what reads the template is still on its way: cards drawn before would change under the visitor's eyes. */
  get isPending(): boolean {
    return this.#isAsked && !this.#read && !this.#isFailed;
  }

  /**
   * The card for a file with these columns; null where the ordinary one is to be drawn.
   * @param isComplete whether all columns are known: before, a missing one is no fault.
   * @param base what the addresses of pictures in the file are relative to.
   */
  templateFor(schema: Schema, isComplete: boolean, base: string): CardTemplate | null {
    if (!this.#element || !this.#read) return null;
    const of = [this.#element, schema, isComplete, base];
    if (of.every((each, place) => each === this.#of[place])) return this.#template;
    this.#of = of;
    const { template, faults, told } = this.#read(this.#element, schema, base);
    this.#faults = isComplete ? faults : [];
    if (this.#faults.length > 0) warnOnce(this.#host, `<template slot="card"> is not used: ${told}.`);
    return (this.#template = template);
  }

  /** What is wrong with the template, as it was read last. */
  get faults(): readonly TemplateFault[] {
    return this.#element ? this.#faults : [];
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      const { readTemplate } = await import('./read-template.js');
      this.#read = readTemplate;
    } catch (error) {
      this.#isFailed = true;
      warnMissing('what reads templates', error);
    }
    this.#host.requestUpdate();
  }
}
