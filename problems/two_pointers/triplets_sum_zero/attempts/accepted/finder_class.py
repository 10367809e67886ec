class TripletFinder:
    def __init__(self, nums):
        self.counts = {}
        for num in nums:
            self.counts[num] = self.counts.get(num, 0) + 1
        self.values = sorted(self.counts)

    def has(self, *triplet):
        for num in set(triplet):
            if self.counts.get(num, 0) < triplet.count(num):
                return False
        return True

    def find(self):
        triplets = []
        for i in range(len(self.values)):
            for j in range(i, len(self.values)):
                first, second = self.values[i], self.values[j]
                third = -first - second
                if third < second:
                    break
                if third in self.counts and self.has(first, second, third):
                    triplets.append([first, second, third])
        return triplets


def triplets_sum_zero(nums):
    return TripletFinder(nums).find()
