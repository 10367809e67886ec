class NumberCounter:
    def __init__(self, n):
        self.counts = {}
        for number in range(1, n + 1):
            self.counts[number] = 0

    def add(self, number):
        self.counts[number] += 1

    def find(self, count):
        for number in self.counts:
            if self.counts[number] == count:
                return number
        return None


def corrupt_pair(nums):
    counter = NumberCounter(len(nums))
    for number in nums:
        counter.add(number)
    return [counter.find(2), counter.find(0)]
