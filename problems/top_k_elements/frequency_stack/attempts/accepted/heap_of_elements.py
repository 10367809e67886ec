from heapq import heappop, heappush


class Element:
    def __init__(self, num, frequency, order):
        self.num = num
        self.frequency = frequency
        self.order = order

    def __lt__(self, other):
        if self.frequency != other.frequency:
            return self.frequency > other.frequency
        return self.order > other.order


class FrequencyStack:
    def __init__(self):
        self.order = 0
        self.heap = []
        self.frequencies = {}

    def push(self, num):
        self.frequencies[num] = self.frequencies.get(num, 0) + 1
        heappush(self.heap, Element(num, self.frequencies[num], self.order))
        self.order += 1

    def pop(self):
        num = heappop(self.heap).num
        if self.frequencies[num] > 1:
            self.frequencies[num] -= 1
        else:
            del self.frequencies[num]
        return num
