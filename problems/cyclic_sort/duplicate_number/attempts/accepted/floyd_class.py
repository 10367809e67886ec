class NumberPath:
    def __init__(self, nums):
        self.nums = nums

    def following(self, number):
        return self.nums[number]

    def meeting(self):
        slow = fast = 0
        while True:
            slow = self.following(slow)
            fast = self.following(self.following(fast))
            if slow == fast:
                return slow

    def cycle_start(self):
        one, other = 0, self.meeting()
        while one != other:
            one, other = self.following(one), self.following(other)
        return one


def duplicate_number(nums):
    return NumberPath(nums).cycle_start()
