"""Does not allow an interval to be its own next one."""


def next_interval(intervals):
    answer = []
    for i, (_, end) in enumerate(intervals):
        late = [(start, j) for j, (start, _) in enumerate(intervals) if start >= end and j != i]
        answer.append(min(late)[1] if late else -1)
    return answer
