class Walker:
    def __init__(self, nums):
        self.nums = nums
        self.left = 0
        self.right = len(nums) - 1

    def total(self):
        return self.nums[self.left] + self.nums[self.right]

    def has_two(self):
        return self.left < self.right


def pair_with_target(nums, target):
    walker = Walker(nums)
    while walker.has_two():
        if walker.total() == target:
            return [walker.left, walker.right]
        if walker.total() < target:
            walker.left += 1
        else:
            walker.right -= 1
    return [-1, -1]
