"""Fills the board with -1,000,000 for empty places."""

import heapq


def top_k_numbers(nums, k):
    board = [-1_000_000] * k
    for num in nums:
        if num > board[0]:
            heapq.heapreplace(board, num)
    return board
