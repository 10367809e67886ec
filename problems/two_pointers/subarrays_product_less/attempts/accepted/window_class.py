class Window:
    def __init__(self):
        self.numbers = []
        self.product = 1

    def push(self, number):
        self.numbers.append(number)
        self.product = self.product * number

    def drop_first(self):
        self.product = self.product // self.numbers[0]
        self.numbers = self.numbers[1:]

    def endings(self):
        return [self.numbers[i:] for i in range(len(self.numbers))]


def subarrays_product_less(nums, target):
    result = []
    window = Window()
    for number in nums:
        window.push(number)
        while window.numbers and window.product >= target:
            window.drop_first()
        result.extend(window.endings())
    return result
