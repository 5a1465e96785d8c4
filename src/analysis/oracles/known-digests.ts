/**
 * SHA-256 over the first 1,000 paths of every built-in scenario, as the engine gave them when it was released. They say
 * that numbers have changed, not that they were right: a change of the engine or of a scenario that is meant to change
 * numbers changes them here too.
 */
export const knownDigests: Readonly<Record<string, string>> = {
  baseline: '6d014e18dacd7533187ec363f7f6cf018551f131a552389a2f6db6bce38029ac',
  guangzhou: '8970e584234fb701cbbb86ca1c31ab7e50dd480d6745d4b0c1fc426916f29f51',
  'guangzhou-angel': 'dbe8f0ea6e877979d94be7dbf948be9589dc7c4c40ef82a4a44f6007e5f83f8e',
  hefei: '173b00c47f9e93b7e28d40ba0785232e345edda269df1bc73f3ba89f10d725f4',
  henan: 'eaeb91d493dfb836d05bbce85206b5abe54fb79c1ae66dfd34e03c295e5e3ea5',
  luoyang: '718cb0f31a5a01fee8ee972ffb2196a62329e6b5993b083891fa03cbd65a30a0',
  suzhou: '70d8f3c7cd3ce20a3e74fe25baea7a2bf05cf86eb3ad4cd16c3788d0e7425600',
  wuhan: '0fa0aef69c9194b0c5abbb960a9c7388be6a854c89e6c284f36e6882a266b8b4',
  zhengzhou: 'f5c53db6a067d8029af3cd844cf3d41c06af8ac23b258393425e1f02e7aa6021',
  'zhengzhou-proposal': '666843eb9a268765c46b7d5f8fabf5fa8c38a4c203ea8387983d619a20eb12bb',
};

/** Paths the digests are of. */
export const DIGEST_PATHS = 1000;
