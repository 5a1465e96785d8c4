import { effect } from '@preact/signals-core';
import { createBrowserRunner } from '../../workers/browser-runner';
import { AppState } from '../state/app-state';
import { builtInPresets } from '../state/presets';
import { browserStorage } from '../state/storage';
import { keepAddress } from './address';
import { followAppearance } from './appearance';
import './shell';

const state = new AppState({
  library: builtInPresets(),
  runner: createBrowserRunner(),
  storage: browserStorage(),
  search: location.search,
  hash: location.hash,
});
const isDark = followAppearance(state.settings);

effect(() => {
  const { language } = state.settings;
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
  document.title = language.value === 'zh' ? '引导基金模拟器' : 'Guidance Fund Simulator';
});
effect(() => {
  document.documentElement.dataset.theme = isDark.value ? 'dark' : 'light';
});

const shell = document.createElement('gf-shell');
shell.app = { state, isDark };
document.body.append(shell);
keepAddress(state);
