class Raffle:
    def __init__(self, prizes):
        self.calls = {}
        for prize in range(1, prizes + 1):
            self.calls[prize] = 0

    def call(self, prize):
        self.calls[prize] += 1

    def is_wanted(self, prize):
        return self.calls[prize] > 0


def all_missing_numbers(nums):
    raffle = Raffle(len(nums))
    for prize in nums:
        raffle.call(prize)
    missing = []
    for prize in range(1, len(nums) + 1):
        if not raffle.is_wanted(prize):
            missing.append(prize)
    return missing
