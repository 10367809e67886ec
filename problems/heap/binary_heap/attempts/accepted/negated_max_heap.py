class MaxHeap:
    def __init__(self, numbers):
        self.numbers = numbers
        for index in range(len(numbers), -1, -1):
            self.lower(index)

    def lift(self, index):
        above = (index - 1) // 2
        while index > 0 and self.numbers[above] < self.numbers[index]:
            self.numbers[above], self.numbers[index] = self.numbers[index], self.numbers[above]
            index = above
            above = (index - 1) // 2

    def lower(self, index):
        below = self.numbers[2 * index + 1 : 2 * index + 3]
        while below and max(below) > self.numbers[index]:
            child = 2 * index + 1 + below.index(max(below))
            self.numbers[child], self.numbers[index] = self.numbers[index], self.numbers[child]
            index = child
            below = self.numbers[2 * index + 1 : 2 * index + 3]


class MinHeap:
    def __init__(self, values):
        self.negated = MaxHeap([-value for value in values])

    def push(self, value):
        self.negated.numbers.append(-value)
        self.negated.lift(len(self.negated.numbers) - 1)

    def pop(self):
        numbers = self.negated.numbers
        if not numbers:
            raise IndexError("the heap is empty")
        numbers[0], numbers[-1] = numbers[-1], numbers[0]
        largest = numbers.pop()
        self.negated.lower(0)
        return -largest

    def replace(self, value):
        numbers = self.negated.numbers
        if not numbers:
            raise IndexError("the heap is empty")
        largest, numbers[0] = numbers[0], -value
        self.negated.lower(0)
        return -largest

    def items(self):
        return [-number for number in self.negated.numbers]
