import heapq


class FrequencyStack:
    def __init__(self):
        self.heap = []
        self.counts = {}
        self.time = 0

    def push(self, num):
        self.time += 1
        self.counts[num] = self.counts.get(num, 0) + 1
        heapq.heappush(self.heap, (-self.counts[num], -self.time, num))

    def pop(self):
        num = heapq.heappop(self.heap)[2]
        self.counts[num] -= 1
        return num
