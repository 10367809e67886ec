class Queue:
    def __init__(self):
        self.in_use = {}

    def take(self, number):
        if number > 0:
            self.in_use[number] = True

    def next_number(self):
        number = 1
        while self.in_use.get(number, False):
            number += 1
        return number


def smallest_missing_positive(nums):
    queue = Queue()
    for number in nums:
        queue.take(number)
    return queue.next_number()
