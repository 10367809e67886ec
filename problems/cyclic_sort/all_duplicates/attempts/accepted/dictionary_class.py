class SeenNumbers:
    def __init__(self):
        self.seen = {}

    def add(self, num):
        """Tell whether the number occurred before."""
        if num in self.seen:
            return True
        self.seen[num] = "present"
        return False


def all_duplicates(nums):
    seen_numbers = SeenNumbers()
    duplicates = []
    for num in nums:
        if seen_numbers.add(num):
            duplicates.append(num)
    return duplicates
