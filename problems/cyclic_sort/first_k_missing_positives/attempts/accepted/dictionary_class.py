class Numbers:
    def __init__(self, numbers):
        self.present = {}
        for number in numbers:
            self.present[number] = True
        self.last = 0

    def next_missing(self):
        self.last += 1
        while self.last in self.present:
            self.last += 1
        return self.last


def first_k_missing_positives(nums, k):
    missing_numbers = Numbers(nums)
    missing = []
    for _ in range(k):
        missing.append(missing_numbers.next_missing())
    return missing
