import type { EChartsType } from "echarts/core";
import type { ChartStyle, Drawing } from "./chart-style.ts";

/** The element's name; its drawing is the property `drawing`. */
export const CHART_ELEMENT = "dashboard-chart";

/** Where colours are people's own the chart is drawn anew, in theirs. */
const OWN_COLOURS = "(forced-colors: active)";

/**
 * A chart as an element: it loads the library when it is first shown, fits the width it has, takes the page's colours, and
 * leads where its marks lead. Without the library it stays empty, and what it would show stands in the table beside it.
 */
class ChartElement extends HTMLElement {
  #drawing: Drawing | null = null;
  #chart: EChartsType | null = null;
  #drawn = "";
  #width = 0;
  readonly #sizes = new ResizeObserver(() => this.#fit());
  readonly #colours = matchMedia(OWN_COLOURS);
  readonly #redraw = () => this.#draw();

  set drawing(drawing: Drawing) {
    this.#drawing = drawing;
    this.setAttribute("role", "img");
    this.setAttribute("aria-label", drawing.said);
    this.#draw();
  }

  connectedCallback(): void {
    this.#sizes.observe(this);
    this.#colours.addEventListener("change", this.#redraw);
    void this.#load();
  }

  disconnectedCallback(): void {
    this.#sizes.disconnect();
    this.#colours.removeEventListener("change", this.#redraw);
    this.#chart?.dispose();
    this.#chart = null;
    this.#drawn = "";
  }

  async #load(): Promise<void> {
    const library = await import("./library.ts").catch(() => null);
    if (library === null || !this.isConnected || this.#chart !== null) return;
    const room = document.createElement("div");
    this.replaceChildren(room);
    this.#draw();
    this.#chart = library.newChart(room);
    this.#chart.on("click", ({ seriesIndex = 0, dataIndex }) => {
      const link = this.#drawing?.linkOf(seriesIndex, dataIndex) ?? null;
      if (link !== null) location.hash = link;
    });
    // A picture on paper is as wide as the paper lets it be: with a box to scale, nothing of it is cut.
    this.#chart.on("rendered", () => {
      const svg = this.querySelector("svg");
      const [width, height] = [svg?.getAttribute("width"), svg?.getAttribute("height")];
      if (width && height) svg?.setAttribute("viewBox", `0 0 ${width} ${height}`);
    });
    this.#draw();
  }

  #fit(): void {
    if (Math.round(this.clientWidth) !== this.#width) this.#draw();
  }

  #draw(): void {
    const [room] = this.children;
    const width = Math.round(this.clientWidth);
    if (this.#drawing === null || !(room instanceof HTMLElement) || width === 0) return;
    const height = this.#drawing.height(width);
    room.style.height = `${height}px`;
    if (this.#chart === null) return;
    const option = this.#drawing.option(styleOf(this), width);
    const drawn = JSON.stringify([option, width, height]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#width = width;
    this.#chart.resize({ width, height });
    this.#chart.setOption(option, { notMerge: true });
  }
}

/** The colours and letters that the page's styles give the element. */
function styleOf(element: HTMLElement): ChartStyle {
  const computed = getComputedStyle(element);
  const colour = (name: string) => computed.getPropertyValue(`--chart-${name}`).trim();
  return {
    text: colour("text"),
    quiet: colour("quiet"),
    line: colour("line"),
    paper: colour("paper"),
    main: colour("main"),
    good: colour("good"),
    bad: colour("bad"),
    careful: colour("careful"),
    pale: colour("pale"),
    font: computed.fontFamily,
  };
}

customElements.define(CHART_ELEMENT, ChartElement);
