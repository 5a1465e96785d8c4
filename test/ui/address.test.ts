import { describe, expect, it } from 'vitest';
import { isOnThisComputer } from '../../src/ui/address';

describe('behaviour: addresses that lead nowhere from another computer', () => {
  it.each([
    ['file:///home/official/guidefund.html', true],
    ['http://127.0.0.1:4173/', true],
    ['http://localhost:5173/', true],
    ['http://[::1]:5173/', true],
    ['https://example.org/guidefund/', false],
    ['http://192.168.3.7:4173/', false],
    ['https://localhost.example.org/', false],
  ])('%s', (address, local) => {
    expect(isOnThisComputer(new URL(address))).toBe(local);
  });
});
