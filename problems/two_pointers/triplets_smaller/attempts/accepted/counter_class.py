class TripletCounter:
    def __init__(self, nums, target):
        self.nums = sorted(nums)
        self.target = target

    def fits(self, i, j, k):
        return self.nums[i] + self.nums[j] + self.nums[k] < self.target

    def pairs_with(self, i):
        count = 0
        low, high = i + 1, len(self.nums) - 1
        while low < high:
            if self.fits(i, low, high):
                count += high - low
                low += 1
            else:
                high -= 1
        return count


def triplets_smaller(nums, target):
    counter = TripletCounter(nums, target)
    return sum(counter.pairs_with(i) for i in range(len(nums) - 2))
