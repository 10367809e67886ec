def batches(max_size, max_wait):
    """Receive (now, new ids) and yield the batches that are due."""
    waiting, first, due = [], 0.0, []
    while True:
        now, new = yield due
        due = []
        for ids in ([], new):
            if ids and not waiting:
                first = now
            waiting += ids
            if waiting and (now >= first + max_wait or len(waiting) == max_size):
                due.append(waiting)
                waiting = []


class MicroBatcher:
    def __init__(self, max_size, max_wait):
        self.machine = batches(max_size, max_wait)
        next(self.machine)

    def submit(self, request_id, now):
        return self.machine.send((now, [request_id]))

    def flush(self, now):
        return self.machine.send((now, []))
