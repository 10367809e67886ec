from __future__ import annotations

from collections import OrderedDict, defaultdict


class LFUCache:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._values: dict[int, int] = {}
        self._uses: dict[int, int] = {}
        self._groups: defaultdict[int, OrderedDict[int, None]] = defaultdict(OrderedDict)
        self._lowest: int

    def get(self, key: int) -> int | None:
        if key not in self._values:
            return None
        self._use(key)
        return self._values[key]

    def put(self, key: int, value: int) -> None:
        if key in self._values:
            self._use(key)
        else:
            if len(self._values) == self._capacity:
                evicted = next(iter(self._groups[self._lowest]))
                self._leave(evicted)
                del self._values[evicted], self._uses[evicted]
            self._enter(key, 1)
            self._lowest = 1
        self._values[key] = value

    def _use(self, key: int) -> None:
        uses = self._uses[key]
        self._leave(key)
        if self._lowest not in self._groups:
            self._lowest += 1
        self._enter(key, uses + 1)

    def _leave(self, key: int) -> None:
        group = self._groups[self._uses[key]]
        del group[key]
        if not group:
            del self._groups[self._uses[key]]

    def _enter(self, key: int, uses: int) -> None:
        self._uses[key] = uses
        self._groups[uses][key] = None
