from bisect import bisect_left


class Piles:
    def __init__(self):
        self.tops = []

    def put(self, card):
        place = bisect_left(self.tops, card)
        if place < len(self.tops):
            self.tops[place] = card
        else:
            self.tops.append(card)
        return place


def longest_bitonic_subsequence(nums):
    if len(nums) <= 1:
        return len(nums)
    piles = Piles()
    before = [piles.put(num) for num in nums]
    piles = Piles()
    behind = [piles.put(num) for num in nums[::-1]][::-1]
    return 1 + max(map(sum, zip(before, behind)))
