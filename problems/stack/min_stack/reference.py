class MinStack:
    def __init__(self) -> None:
        self._values: list[int] = []
        self._minima: list[int] = []  # of the values up to each

    def push(self, value: int) -> None:
        self._minima.append(min(value, self._minima[-1]) if self._values else value)
        self._values.append(value)

    def pop(self) -> int:
        value = self._values.pop()
        self._minima.pop()
        return value

    def top(self) -> int:
        return self._values[-1]

    def minimum(self) -> int:
        return self._minima[-1]
