import numpy as np


class Row:
    def __init__(self):
        self.ratings = {}

    def solve(self, fixed, rank, penalty):
        matrix = [[penalty if a == b else 0.0 for b in range(rank)] for a in range(rank)]
        right = [0.0] * rank
        for other, rating in self.ratings.items():
            factors = fixed[other]
            for a in range(rank):
                right[a] += rating * factors[a]
                for b in range(rank):
                    matrix[a][b] += factors[a] * factors[b]
        return gauss(matrix, right)


def gauss(matrix, right):
    n = len(right)
    for a in range(n):
        for b in range(a + 1, n):
            share = matrix[b][a] / matrix[a][a]
            for c in range(a, n):
                matrix[b][c] -= share * matrix[a][c]
            right[b] -= share * right[a]
    answer = [0.0] * n
    for a in reversed(range(n)):
        total = right[a]
        for b in range(a + 1, n):
            total -= matrix[a][b] * answer[b]
        answer[a] = total / matrix[a][a]
    return answer


def als(ratings, users, items, rank, penalty, sweeps, seed_factors):
    user_rows = [Row() for _ in range(users)]
    item_rows = [Row() for _ in range(items)]
    for user, item, rating in ratings:
        user_rows[user].ratings[item] = rating
        item_rows[item].ratings[user] = rating
    q = seed_factors.tolist()
    p = []
    for _ in range(sweeps):
        p = [row.solve(q, rank, penalty) for row in user_rows]
        q = [row.solve(p, rank, penalty) for row in item_rows]
    return np.array(p), np.array(q)
