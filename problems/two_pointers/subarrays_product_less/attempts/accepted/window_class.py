class Window:
    def __init__(self):
        self.nums = []
        self.product = 1

    def push(self, num):
        self.nums.append(num)
        self.product = self.product * num

    def drop_first(self):
        self.product = self.product // self.nums[0]
        self.nums = self.nums[1:]

    def endings(self):
        return [self.nums[i:] for i in range(len(self.nums))]


def subarrays_product_less(nums, target):
    result = []
    window = Window()
    for num in nums:
        window.push(num)
        while window.nums and window.product >= target:
            window.drop_first()
        result.extend(window.endings())
    return result
