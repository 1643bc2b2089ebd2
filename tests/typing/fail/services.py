"""What a type checker refuses in calls of AWS services."""

from sfgen import Choice, Fail
from sfgen.aws import dynamodb, s3, sqs, transcribe

transcribe.get_transcripton_job("Check", TranscriptionJobName="x")  # E: Module has no attribute "get_transcripton_job"
transcribe.get_transcription_job("Check", TranscriptionJobNam="x")  # E: did you mean "TranscriptionJobName"?
transcribe.get_transcription_job("Check")  # E: Missing named argument "TranscriptionJobName"
transcribe.get_transcription_job("Check", TranscriptionJobName=3)  # E: expected "str"
s3.put_object("Put", Bucket="b", Key="k", Tagging=7)  # E: expected "str"
dynamodb.create_table("Make", KeySchema=[{"AttributeNam": "id"}], TableName="t", AttributeDefinitions=[])  # E: incompatible type
poll = transcribe.get_transcription_job("Check", TranscriptionJobName="x")
poll.result.TranscriptionJob.Status  # E: "TranscriptionJob" has no attribute "Status"
Choice("Done?").when(poll.result.TranscriptionJob.TranscriptionJobStatus == "COMPLETE", Fail("Odd"))  # E: Non-overlapping equality check
sqs.send_message("Send", QueueUrl="q", Body="x")  # E: Unexpected keyword argument "Body" # E: No overload variant
dynamodb.get_item("Read", TableName="t", Key={}, retries=3)  # E: Unexpected keyword argument "retries"
