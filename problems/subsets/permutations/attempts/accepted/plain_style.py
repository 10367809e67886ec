class Permuter:
    def __init__(self, nums):
        self.nums = nums
        self.used = {num: False for num in nums}
        self.orders = []

    def extend(self, order):
        if len(order) == len(self.nums):
            self.orders.append(order)
            return
        for num in self.nums:
            if not self.used[num]:
                self.used[num] = True
                self.extend(order + [num])
                self.used[num] = False


def permutations(nums):
    permuter = Permuter(nums)
    permuter.extend([])
    return permuter.orders
