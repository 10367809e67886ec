from collections import Counter


class FrequencyStack:
    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()
        self._stacks: list[list[int]] = []  # the first is that of count 1; none is empty

    def push(self, num: int) -> None:
        if self._counts[num] == len(self._stacks):
            self._stacks.append([])
        self._stacks[self._counts[num]].append(num)
        self._counts[num] += 1

    def pop(self) -> int:
        num = self._stacks[-1].pop()
        self._counts[num] -= 1
        if not self._stacks[-1]:
            self._stacks.pop()
        return num
