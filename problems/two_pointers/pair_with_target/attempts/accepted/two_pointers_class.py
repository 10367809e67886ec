class TwoPointers:
    def __init__(self, nums):
        self.nums = nums
        self.left = 0
        self.right = len(nums) - 1

    def total(self):
        return self.nums[self.left] + self.nums[self.right]

    def have_not_met(self):
        return self.left < self.right


def pair_with_target(nums, target):
    pointers = TwoPointers(nums)
    while pointers.have_not_met():
        if pointers.total() == target:
            return [pointers.left, pointers.right]
        if pointers.total() < target:
            pointers.left += 1
        else:
            pointers.right -= 1
    return [-1, -1]
