class StackQueue:
    def __init__(self):
        self.back = []
        self.ahead = []

    def enqueue(self, value):
        self.back.append(value)

    def _ahead(self):
        if not self.ahead:
            self.back.reverse()
            self.back, self.ahead = self.ahead, self.back
        if not self.ahead:
            raise IndexError("empty queue")
        return self.ahead

    def dequeue(self):
        return self._ahead().pop()

    def front(self):
        return self._ahead()[-1]

    def size(self):
        return len(self.back) + len(self.ahead)
