"""What a type checker refuses of models and HTTPS calls."""

from pydantic import BaseModel

from sfgen.aws import bedrock, http


class Title(BaseModel):
    title: str


claude = bedrock.Claude("x")
image = bedrock.Stability("x")

ask = bedrock.invoke_model("Ask", model=claude, prompt="Hi")
ask.result.images  # E: "TextAnswer" has no attribute "images"
ask.result.txt  # E: "TextAnswer" has no attribute "txt"
draw = bedrock.invoke_model("Draw", model=image, prompt="Hi")
draw.result.text  # E: "ImageAnswer" has no attribute "text"
bedrock.invoke_model("Ask", model=claude, promt="Hi")  # E: did you mean "prompt"? # E: No overload variant
bedrock.invoke_model("Ask", model=claude, prompt="Hi", max_tokens="5")  # E: No overload variant
bedrock.invoke_model("Ask", model=image, prompt="Hi", temperature=0.5)  # E: No overload variant
bedrock.invoke_model("Ask", prompt="Hi")  # E: No overload variant
bedrock.converse("Ask", model=claude, prompt="Hi", Toolconfig={})  # E: did you mean "ToolConfig"? # E: No overload variant
bedrock.invoke_model("Ask", model=claude, prompt="Hi", answer=Title).result.text  # E: "Title" has no attribute "text"
bedrock.user(3)  # E: incompatible type "int"; expected "str"

http.get("Get", url="https://a", connection="x", body={})  # E: Unexpected keyword argument "body"
http.post("Post", url="https://a", connection="x", form={}, array_format="ROUND")  # E: Argument "array_format" to "__call__" of "_BodyMethod" has incompatible type
http.get("Get", url="https://a", result=Title).result.text  # E: "Title" has no attribute "text"
http.Connection.bearer("shop", token="hunter2")  # E: incompatible type "str"
http.errors.status("404")  # E: incompatible type "str"; expected "int"
