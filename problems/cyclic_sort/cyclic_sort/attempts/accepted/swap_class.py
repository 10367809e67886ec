class Numbers:
    def __init__(self, nums):
        self.nums = nums

    def target_of(self, index):
        return self.nums[index] - 1

    def swap(self, one, other):
        num = self.nums[one]
        self.nums[one] = self.nums[other]
        self.nums[other] = num


def cyclic_sort(nums):
    numbers = Numbers(nums)
    index = 0
    while index < len(nums):
        if numbers.target_of(index) != index:
            numbers.swap(index, numbers.target_of(index))
        else:
            index += 1
    return nums
