class Shelf:
    def __init__(self, volumes):
        self.labels = {}
        for number in range(1, volumes + 1):
            self.labels[number] = 0

    def put(self, number):
        self.labels[number] += 1

    def find(self, count):
        for number in self.labels:
            if self.labels[number] == count:
                return number
        return None


def corrupt_pair(nums):
    shelf = Shelf(len(nums))
    for number in nums:
        shelf.put(number)
    return [shelf.find(2), shelf.find(0)]
