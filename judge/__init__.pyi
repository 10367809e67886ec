from judge.grading.api import grade as grade
from judge.grading.api import grade_async as grade_async
from judge.grading.submissions import Submission as Submission

__version__: str
