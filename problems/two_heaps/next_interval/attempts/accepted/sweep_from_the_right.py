def next_interval(intervals):
    events = []
    for i, (start, end) in enumerate(intervals):
        events.append((start, 0, i))
        events.append((end, -1, i))
    events.sort(reverse=True)  # at the same time, starts come before ends
    answer = [-1] * len(intervals)
    latest = -1
    for _, kind, i in events:
        if kind == 0:
            latest = i
        else:
            answer[i] = latest
    return answer
