class MinHeap:
    def __init__(self, values: list[int]) -> None:
        self._array = list(values)
        for index in reversed(range(len(values) // 2)):
            self._sift_down(index)

    def push(self, value: int) -> None:
        self._array.append(value)
        self._sift_up(len(self._array) - 1)

    def pop(self) -> int:
        if not self._array:
            raise IndexError("pop from an empty heap")
        last = self._array.pop()
        return self.replace(last) if self._array else last

    def replace(self, value: int) -> int:
        if not self._array:
            raise IndexError("replace in an empty heap")
        smallest = self._array[0]
        self._array[0] = value
        self._sift_down(0)
        return smallest

    def items(self) -> list[int]:
        return self._array

    def _sift_up(self, index: int) -> None:
        """Move the element up until its parent is not greater."""
        array = self._array
        value = array[index]
        while index > 0 and array[(index - 1) // 2] > value:
            array[index] = array[(index - 1) // 2]
            index = (index - 1) // 2
        array[index] = value

    def _sift_down(self, index: int) -> None:
        """Move the element down until no child is less."""
        array = self._array
        value = array[index]
        while (child := 2 * index + 1) < len(array):
            if child + 1 < len(array) and array[child + 1] < array[child]:
                child += 1
            if array[child] >= value:
                break
            array[index] = array[child]
            index = child
        array[index] = value
