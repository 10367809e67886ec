"""Never returns an interval as its own next one."""


def next_interval(intervals):
    answer = []
    for i, (_, end) in enumerate(intervals):
        candidates = [(start, j) for j, (start, _) in enumerate(intervals) if start >= end and j != i]
        answer.append(min(candidates)[1] if candidates else -1)
    return answer
