class Lift:
    def __init__(self, weights, target):
        self.weights = sorted(weights)
        self.target = target

    def fits(self, i, j, k):
        return self.weights[i] + self.weights[j] + self.weights[k] < self.target

    def pairs_with(self, i):
        count = 0
        low, high = i + 1, len(self.weights) - 1
        while low < high:
            if self.fits(i, low, high):
                count += high - low
                low += 1
            else:
                high -= 1
        return count


def triplets_smaller(nums, target):
    lift = Lift(nums, target)
    return sum(lift.pairs_with(i) for i in range(len(nums) - 2))
