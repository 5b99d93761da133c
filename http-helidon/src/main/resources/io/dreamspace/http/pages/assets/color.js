// What can be said of a colour. The server says the same of it when it renders a page (Shade.java).

const HUES = [
  [15, 'red'],
  [42, 'orange'],
  [68, 'yellow'],
  [165, 'green'],
  [195, 'turquoise'],
  [255, 'blue'],
  [285, 'purple'],
  [330, 'magenta'],
  [345, 'pink'],
  [361, 'red'],
];

function channels(color) {
  return [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16) / 255);
}

function luminance(color) {
  const [red, green, blue] = channels(color).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Which of black and white can be read better on a colour. */
export function textOn(color) {
  return luminance(color) > 0.179 ? 'black' : 'white';
}

function hueOf([red, green, blue], most, spread) {
  if (most === red) {
    return (60 * ((green - blue) / spread) + 360) % 360;
  }
  return most === green ? 60 * ((blue - red) / spread) + 120 : 60 * ((red - green) / spread) + 240;
}

/** A colour in words, for those who do not see it. */
export function nameOf(color) {
  const parts = channels(color);
  const most = Math.max(...parts);
  const least = Math.min(...parts);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (lightness < 0.06) {
    return 'black';
  }
  if (lightness > 0.97) {
    return 'white';
  }
  const tone = lightness < 0.33 ? 'dark ' : lightness > 0.72 ? 'light ' : '';
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (saturation < 0.1) {
    return tone + 'grey';
  }
  const hue = hueOf(parts, most, spread);
  const name = HUES.find(([end]) => hue < end)[1];
  return tone + (name === 'orange' && (lightness < 0.4 || saturation < 0.55) ? 'brown' : name);
}
