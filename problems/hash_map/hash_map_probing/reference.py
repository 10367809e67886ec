_DEAD: list[int] = []


class ProbingMap:
    def __init__(self) -> None:
        self._slots: list[list[int] | None] = [None] * 8
        self._live = 0
        self._used = 0  # live and dead

    def put(self, key: int, value: int) -> None:
        slot, found = self._search(key)
        if found is not None:
            found[1] = value
            return
        self._live += 1
        if self._slots[slot] is None:
            self._used += 1
        self._slots[slot] = [key, value]
        if 2 * self._used > len(self._slots):
            self._double()

    def get(self, key: int) -> int | None:
        found = self._search(key)[1]
        return None if found is None else found[1]

    def remove(self, key: int) -> bool:
        slot, found = self._search(key)
        if found is None:
            return False
        self._slots[slot] = _DEAD
        self._live -= 1
        return True

    def size(self) -> int:
        return self._live

    def probe(self, key: int) -> int:
        slot, found = self._search(key)
        return -1 if found is None else slot

    def _search(self, key: int) -> tuple[int, list[int] | None]:
        """Return the slot and the entry of the key, or the slot for it and None."""
        slots, free = self._slots, None
        slot = key % len(slots)
        while (entry := slots[slot]) is not None:
            if entry is _DEAD:
                if free is None:
                    free = slot
            elif entry[0] == key:
                return slot, entry
            slot = (slot + 1) % len(slots)
        return (slot if free is None else free), None

    def _double(self) -> None:
        old = self._slots
        self._slots = [None] * (2 * len(old))
        for entry in old:
            if entry is not None and entry is not _DEAD:
                self._slots[self._search(entry[0])[0]] = entry
        self._used = self._live
