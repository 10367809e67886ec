from heapq import heapify, heappop, heappush


def maximize_capital(capital: list[int], profits: list[int], projects: int, initial: int) -> int:
    waiting = list(zip(capital, profits))
    heapify(waiting)
    within_reach: list[int] = []  # negated, so that the greatest profit is in front
    coins = initial
    for _ in range(projects):
        while waiting and waiting[0][0] <= coins:
            heappush(within_reach, -heappop(waiting)[1])
        if not within_reach:
            break
        coins -= heappop(within_reach)
    return coins
