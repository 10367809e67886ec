class Writer:
    def __init__(self, items):
        self.items = items
        self.count = 0

    def last(self):
        return self.items[self.count - 1]

    def write(self, value):
        self.items[self.count] = value
        self.count += 1


def remove_duplicates(nums):
    writer = Writer(nums)
    for value in list(nums):
        if writer.count == 0 or writer.last() != value:
            writer.write(value)
    return writer.count
