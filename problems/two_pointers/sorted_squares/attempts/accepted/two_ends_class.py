class Ends:
    def __init__(self, nums):
        self.nums = nums
        self.left = 0
        self.right = len(nums) - 1

    def is_empty(self):
        return self.left > self.right

    def take_largest(self):
        left_square = self.nums[self.left] * self.nums[self.left]
        right_square = self.nums[self.right] * self.nums[self.right]
        if left_square > right_square:
            self.left += 1
            return left_square
        self.right -= 1
        return right_square


def sorted_squares(nums):
    ends = Ends(nums)
    squares = [0 for _ in nums]
    index = len(nums) - 1
    while not ends.is_empty():
        squares[index] = ends.take_largest()
        index -= 1
    return squares
