from bisect import bisect_left


def longest_increasing_subsequence(nums):
    piles = []
    while nums:
        card = -nums.pop()
        place = bisect_left(piles, card)
        if place < len(piles):
            piles[place] = card
        else:
            piles.append(card)
    return len(piles)
